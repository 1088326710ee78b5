import { COUNTRIES } from "../../reading/gazetteer/countries.ts";

/**
 * The states of one part of the world beside each other: a wrong answer nearby is a better question than one far
 * off. Common knowledge after the geographic regions of the United Nations' statistics division (M49); large states
 * of a region first, for they are the better known.
 */
const REGIONS =
  `Russia/Ukraine/Belarus/Poland/Romania/Hungary/Czech Republic/Slovakia/Bulgaria/Moldova/Lithuania/Latvia/Estonia
Germany/France/United Kingdom/Netherlands/Belgium/Austria/Switzerland/Ireland/Luxembourg
Italy/Spain/Portugal/Greece/Croatia/Serbia/Albania/Slovenia/Bosnia/North Macedonia/Montenegro/Malta/Cyprus
Sweden/Norway/Denmark/Finland/Iceland
China/Japan/South Korea/North Korea/Mongolia/Taiwan
Indonesia/Malaysia/Thailand/Vietnam/Philippines/Myanmar/Singapore/Cambodia/Laos/Brunei/East Timor
India/Pakistan/Bangladesh/Sri Lanka/Nepal/Afghanistan/Bhutan/Maldives
Kazakhstan/Uzbekistan/Kyrgyzstan/Tajikistan/Turkmenistan
Turkey/Iran/Iraq/Syria/Lebanon/Israel/Jordan/Saudi Arabia/Yemen/United Arab Emirates/Qatar/Kuwait/Oman/Bahrain
Georgia/Armenia/Azerbaijan/Turkey/Iran
Egypt/Libya/Tunisia/Algeria/Morocco/Sudan
Nigeria/Ghana/Senegal/Ivory Coast/Mali/Niger/Burkina Faso/Liberia/Sierra Leone/Togo/Benin/Guinea/Gambia/Mauritania
Kenya/Ethiopia/Tanzania/Uganda/Rwanda/Burundi/Somalia/South Sudan/Eritrea/Djibouti/Madagascar
South Africa/Zimbabwe/Zambia/Mozambique/Angola/Namibia/Botswana/Malawi/Lesotho
Cameroon/Chad/Gabon/Congo/Central African Republic/Equatorial Guinea
United States/Canada/Mexico
Guatemala/Honduras/El Salvador/Nicaragua/Costa Rica/Panama/Belize
Cuba/Haiti/Jamaica/Dominican Republic/Bahamas/Barbados/Trinidad and Tobago
Brazil/Argentina/Chile/Peru/Colombia/Venezuela/Ecuador/Bolivia/Uruguay/Paraguay/Guyana/Suriname
Australia/New Zealand/Papua New Guinea/Fiji/Samoa/Tonga/Vanuatu/Solomon Islands
England/Scotland/Wales/Ireland/Northern Ireland`
    .split("\n")
    .map((row) => row.split("/"));

const WITH_THE =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic|Central African|Solomon Islands|Vatican|Soviet)/;

/** "the United States", "Indonesia". */
export const withThe = (country: string): string => (WITH_THE.test(country) ? `the ${country}` : country);

/** States near one, the better known first; none for a name that no region holds. */
export function neighboursOf(country: string): string[] {
  const usual = usualName(country);
  return [...new Set(REGIONS.filter((region) => region.includes(usual)).flat())].filter(
    (other) => other !== usual,
  );
}

const USUAL = new Map(
  COUNTRIES.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name] as const)).reverse(),
);
const CAPITALS = new Map(
  COUNTRIES.flatMap(({ names: [name], capitals: [capital] }) =>
    name === undefined || capital === undefined ? [] : [[name, capital] as const],
  ).reverse(),
);

/** The usual name of a state by any of its names: "Burma" is Myanmar; any other name as it is. */
export function usualName(name: string): string {
  const plain = name.replace(/^the /i, "");
  return USUAL.get(plain) ?? plain;
}

/** The first capital of a state, or null. */
export const capitalOf = (country: string): string | null => CAPITALS.get(usualName(country)) ?? null;
