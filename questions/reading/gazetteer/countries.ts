/**
 * States and what their people and things are called, with the capital: common knowledge, checked against the
 * United Nations' list of member states; disputed places are listed because articles name them, not as a ruling.
 * One row a state: names ("/" between them) | adjectives | capitals, each with other spellings behind "=".
 */
const ROWS = `Afghanistan|Afghan|Kabul;Albania|Albanian|Tirana;Algeria|Algerian|Algiers;Andorra|Andorran|Andorra la Vella;Angola|Angolan|Luanda
Argentina|Argentine/Argentinian|Buenos Aires;Armenia|Armenian|Yerevan;Australia|Australian|Canberra;Austria|Austrian|Vienna;Azerbaijan|Azerbaijani/Azeri|Baku
Bahamas|Bahamian|Nassau;Bahrain|Bahraini|Manama;Bangladesh|Bangladeshi|Dhaka;Barbados|Barbadian|Bridgetown;Belarus|Belarusian/Belarussian|Minsk
Belgium|Belgian|Brussels;Belize|Belizean|Belmopan;Benin|Beninese|Porto-Novo;Bhutan|Bhutanese|Thimphu;Bolivia|Bolivian|La Paz;Bosnia/Bosnia-Herzegovina/Bosnia and Herzegovina|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone;Brazil|Brazilian|Brasilia;Brunei|Bruneian|Bandar Seri Begawan;Bulgaria|Bulgarian|Sofia;Burkina Faso|Burkinabe|Ouagadougou;Burundi|Burundian|Gitega
Cambodia|Cambodian|Phnom Penh;Cameroon|Cameroonian|Yaounde;Canada|Canadian|Ottawa;Cape Verde|Cape Verdean|Praia;Central African Republic||Bangui;Chad|Chadian|N'Djamena
Chile|Chilean|Santiago;China/People's Republic of China|Chinese|Beijing;Colombia|Colombian|Bogota;Comoros|Comoran|Moroni;Congo/Democratic Republic of the Congo/Republic of the Congo|Congolese|Kinshasa/Brazzaville
Costa Rica|Costa Rican|San Jose;Croatia|Croatian|Zagreb;Cuba|Cuban|Havana;Cyprus|Cypriot|Nicosia;Czech Republic/Czechia|Czech|Prague;Denmark|Danish|Copenhagen;Djibouti|Djiboutian|
Dominica|||;Dominican Republic|Dominican|Santo Domingo;East Timor/Timor-Leste|Timorese|Dili;Ecuador|Ecuadorian/Ecuadorean|Quito;Egypt|Egyptian|Cairo;El Salvador|Salvadoran|San Salvador
Equatorial Guinea||Malabo;Eritrea|Eritrean|Asmara;Estonia|Estonian|Tallinn;Eswatini/Swaziland|Swazi|Mbabane;Ethiopia|Ethiopian|Addis Ababa;Fiji|Fijian|Suva;Finland|Finnish|Helsinki
France|French|Paris;Gabon|Gabonese|Libreville;Gambia|Gambian|Banjul;Georgia|Georgian|Tbilisi;Germany|German|Berlin;Ghana|Ghanaian|Accra;Greece|Greek|Athens;Grenada|Grenadian|
Guatemala|Guatemalan|Guatemala City;Guinea|Guinean|Conakry;Guinea-Bissau||Bissau;Guyana|Guyanese|Georgetown;Haiti|Haitian|Port-au-Prince;Honduras|Honduran|Tegucigalpa;Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik;India|Indian|New Delhi=Delhi;Indonesia|Indonesian|Jakarta;Iran/Islamic Republic of Iran|Iranian|Tehran;Iraq|Iraqi|Baghdad;Ireland|Irish|Dublin;Israel|Israeli|Jerusalem
Italy|Italian|Rome;Ivory Coast/Côte d'Ivoire|Ivorian|Yamoussoukro;Jamaica|Jamaican|Kingston;Japan|Japanese|Tokyo;Jordan|Jordanian|Amman;Kazakhstan|Kazakh|Astana;Kenya|Kenyan|Nairobi;Kiribati||Tarawa
Kosovo|Kosovar|Pristina;Kuwait|Kuwaiti|Kuwait City;Kyrgyzstan|Kyrgyz|Bishkek;Laos|Laotian/Lao|Vientiane;Latvia|Latvian|Riga;Lebanon|Lebanese|Beirut;Lesotho|Basotho|Maseru;Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli;Liechtenstein||Vaduz;Lithuania|Lithuanian|Vilnius;Luxembourg||;Madagascar|Malagasy|Antananarivo;Malawi|Malawian|Lilongwe;Malaysia|Malaysian|Kuala Lumpur;Maldives|Maldivian|Male
Mali|Malian|Bamako;Malta|Maltese|Valletta;Marshall Islands|Marshallese|Majuro;Mauritania|Mauritanian|Nouakchott;Mauritius|Mauritian|Port Louis;Mexico|Mexican|Mexico City;Micronesia|Micronesian|Palikir
Moldova|Moldovan|Chisinau;Monaco|Monegasque|;Mongolia|Mongolian|Ulaanbaatar;Montenegro|Montenegrin|Podgorica;Morocco|Moroccan|Rabat;Mozambique|Mozambican|Maputo;Myanmar/Burma|Burmese|Naypyidaw
Namibia|Namibian|Windhoek;Nauru|Nauruan|;Nepal|Nepali/Nepalese|Kathmandu;Netherlands/Holland|Dutch|Amsterdam/The Hague;New Zealand||Wellington;Nicaragua|Nicaraguan|Managua;Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja;North Korea/Democratic People's Republic of Korea/DPRK|North Korean|Pyongyang;North Macedonia/Macedonia|Macedonian|Skopje;Norway|Norwegian|Oslo;Oman|Omani|Muscat;Pakistan|Pakistani|Islamabad
Palau|Palauan|Ngerulmud;Palestine/Palestinian territories|Palestinian|Ramallah;Panama|Panamanian|Panama City;Papua New Guinea||Port Moresby;Paraguay|Paraguayan|Asuncion;Peru|Peruvian|Lima;Philippines|Philippine/Filipino|Manila
Poland|Polish|Warsaw;Portugal|Portuguese|Lisbon;Qatar|Qatari|Doha;Romania|Romanian|Bucharest;Russia/Russian Federation|Russian|Moscow;Rwanda|Rwandan|Kigali;Saint Lucia||Castries;Samoa|Samoan|Apia
San Marino||;Saudi Arabia|Saudi/Saudi Arabian|Riyadh;Senegal|Senegalese|Dakar;Serbia|Serbian/Serb|Belgrade;Seychelles|Seychellois|Victoria;Sierra Leone|Sierra Leonean|Freetown;Singapore|Singaporean|
Slovakia|Slovak|Bratislava;Slovenia|Slovenian|Ljubljana;Solomon Islands||Honiara;Somalia|Somali|Mogadishu;South Africa|South African|Pretoria/Cape Town;South Korea/Republic of Korea/Korea|South Korean/Korean|Seoul
South Sudan|South Sudanese|Juba;Spain|Spanish|Madrid;Sri Lanka|Sri Lankan|Colombo;Sudan|Sudanese|Khartoum;Suriname|Surinamese|Paramaribo;Sweden|Swedish|Stockholm;Switzerland|Swiss|Bern;Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei;Tajikistan|Tajik|Dushanbe;Tanzania|Tanzanian|Dodoma/Dar es Salaam;Thailand|Thai|Bangkok;Togo|Togolese|Lome;Tonga|Tongan|Nuku'alofa;Trinidad and Tobago|Trinidadian|Port of Spain;Tunisia|Tunisian|Tunis
Turkey/Türkiye|Turkish|Ankara;Turkmenistan|Turkmen|Ashgabat;Tuvalu|Tuvaluan|Funafuti;Uganda|Ugandan|Kampala;Ukraine|Ukrainian|Kyiv=Kiev;United Arab Emirates/UAE/U.A.E.|Emirati|Abu Dhabi
United Kingdom/UK/U.K./Britain/Great Britain|British|London;United States/United States of America/US/U.S./USA/U.S.A./America|American|Washington=Washington, D.C.;Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent;Vanuatu||Port Vila;Vatican/Vatican City/Holy See||;Venezuela|Venezuelan|Caracas;Vietnam|Vietnamese|Hanoi;Yemen|Yemeni|Sanaa;Zambia|Zambian|Lusaka;Zimbabwe|Zimbabwean|Harare
Soviet Union/USSR|Soviet|;Yugoslavia|Yugoslav|;East Germany|East German|;West Germany|West German|;England|English|;Scotland|Scottish|Edinburgh;Wales|Welsh|Cardiff;Northern Ireland|Northern Irish|Belfast;Hong Kong||;Puerto Rico|Puerto Rican|San Juan;Greenland|Greenlandic|Nuuk`;

export interface Country {
  /** The first name is the usual one. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Every spelling of every capital; the first is the usual one. */
  readonly capitals: readonly string[];
  /** The usual spelling of a capital, by each of its spellings. */
  readonly usualCapital: ReadonlyMap<string, string>;
}

const split = (list = ""): string[] => list.split("/").filter((entry) => entry !== "");
export const COUNTRIES: readonly Country[] = ROWS.split(/[;\n]/).map((row) => {
  const [names, adjectives, capitals] = row.split("|");
  const spellings = split(capitals).map((capital) => capital.split("="));
  return {
    names: split(names),
    adjectives: split(adjectives),
    capitals: spellings.flat(),
    usualCapital: new Map(spellings.flatMap((all) => all.map((one) => [one, all[0] ?? one] as const))),
  };
});

const STATE_OF = new Map(
  COUNTRIES.flatMap(({ names, capitals }) => capitals.map((capital) => [capital, names[0] ?? ""] as const)),
);
/** The usual name of the state whose capital this is. */
export const countryOfCapital = (capital: string): string | undefined => STATE_OF.get(capital);
