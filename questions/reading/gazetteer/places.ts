import { COUNTRIES, type Country } from "./countries.ts";

/** Places beside states and capitals that news often names; common knowledge, kept small. */
const REGIONS = `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming
Ontario Quebec Alberta Manitoba Saskatchewan British_Columbia Nova_Scotia New_South_Wales Queensland Tasmania Bavaria Saxony Catalonia Andalusia Lombardy Sicily Sardinia Brittany Normandy Crimea Donbas Donetsk Luhansk Chechnya Dagestan Siberia Kashmir Punjab Kerala Gujarat Tibet Xinjiang Sichuan Guangdong Yunnan Hokkaido Okinawa Aceh Bali Java Sumatra Mindanao Gaza Gaza_Strip West_Bank Golan_Heights Darfur Tigray Kurdistan Anbar Helmand
Europe Asia Africa Antarctica North_America South_America Latin_America Central_America Middle_East Far_East Southeast_Asia East_Asia Central_Asia South_Asia Western_Europe Eastern_Europe Balkans Caucasus Caribbean Scandinavia Oceania Arctic Sahel Sahara New_England Silicon_Valley Korean_Peninsula Indochina Mediterranean Persian_Gulf`;
const CITIES = `New_York New_York_City Los_Angeles Chicago Houston Philadelphia Phoenix San_Antonio San_Diego Dallas Austin Detroit Boston Seattle Denver Miami Atlanta Baltimore Cleveland Cincinnati Pittsburgh Minneapolis St._Louis San_Francisco Oakland Sacramento Las_Vegas Salt_Lake_City New_Orleans Nashville Memphis Orlando Tampa Honolulu Buffalo Brooklyn Manhattan Toronto Montreal Vancouver Calgary Winnipeg Tijuana Guadalajara Monterrey Sao_Paulo Rio_de_Janeiro Medellin Guayaquil Cordoba Rosario
Birmingham Manchester Liverpool Leeds Glasgow Bristol Cambridge Oxford Lyon Marseille Toulouse Nice Bordeaux Strasbourg Hamburg Munich Frankfurt Cologne Stuttgart Dresden Leipzig Zurich Geneva Davos Milan Naples Turin Venice Florence Genoa Palermo Barcelona Valencia Seville Bilbao Porto Antwerp Rotterdam Gothenburg Malmo Bergen Aarhus Krakow Gdansk Lviv Kharkiv Odesa Odessa Mariupol Kherson Bakhmut Dnipro Zaporizhzhia St._Petersburg Saint_Petersburg Vladivostok Kazan Sochi Grozny Thessaloniki Istanbul Izmir Gaziantep
Aleppo Homs Idlib Raqqa Mosul Basra Fallujah Erbil Tel_Aviv Haifa Hebron Nablus Jenin Rafah Khan_Younis Gaza_City Jeddah Mecca Medina Dubai Aden Isfahan Mashhad Herat Kandahar Karachi Lahore Peshawar Mumbai Bombay Kolkata Calcutta Chennai Bangalore Bengaluru Hyderabad Srinagar Chittagong Yangon Rangoon Mandalay Chiang_Mai Ho_Chi_Minh_City Saigon Hue Shanghai Guangzhou Shenzhen Wuhan Chongqing Chengdu Tianjin Nanjing Harbin Lhasa Urumqi Macau Kaohsiung Busan Incheon Osaka Kyoto Nagoya Sapporo Fukushima Hiroshima Nagasaki Kaesong Wonsan Rason
Cebu Davao Surabaya Bandung Denpasar Melbourne Sydney Brisbane Perth Adelaide Hobart Darwin Auckland Christchurch Johannesburg Durban Soweto Lagos Kano Ibadan Abidjan Mombasa Kampala Goma Bukavu Lubumbashi Benghazi Misrata Alexandria Casablanca Marrakesh Oran Timbuktu Harare Bulawayo`;
/** Buildings that stand for the power in them. */
const SEATS =
  "White House|Kremlin|Pentagon|Downing Street|10 Downing Street|Capitol Hill|Blue House|Wall Street|Élysée|Elysee Palace|Buckingham Palace|Whitehall|Foggy Bottom|Westminster";

export type PlaceKind = "country" | "city" | "region" | "facility" | "other";
export interface KnownPlace {
  readonly kind: PlaceKind;
  /** The usual name, which joins "U.S." and "United States". */
  readonly usual: string;
  /** A capital or a seat of power, which news uses for the government. */
  readonly seat: boolean;
}

const KNOWN = new Map<string, KnownPlace>();
const put = (name: string, place: KnownPlace): void => {
  if (!KNOWN.has(name)) KNOWN.set(name, place);
};
for (const { names, usualCapital } of COUNTRIES) {
  for (const name of names) put(name, { kind: "country", usual: names[0] ?? name, seat: true });
  for (const [capital, usual] of usualCapital) put(capital, { kind: "city", usual, seat: true });
}
for (const name of REGIONS.split(/\s+/))
  put(name.replace(/_/g, " "), { kind: "region", usual: name.replace(/_/g, " "), seat: false });
for (const name of CITIES.split(/\s+/))
  put(name.replace(/_/g, " "), { kind: "city", usual: name.replace(/_/g, " "), seat: false });
for (const name of SEATS.split("|")) put(name, { kind: "facility", usual: name, seat: true });

/** A place by its name without "the"; all-capital date lines are read too. */
export function knownPlace(name: string): KnownPlace | undefined {
  const plain = name.replace(/^The |^the /, "").replace(/’/g, "'");
  const found = KNOWN.get(plain);
  if (found !== undefined || !/^[\p{Lu} .'-]{5,}$/u.test(plain)) return found;
  return KNOWN.get(plain.toLowerCase().replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

const ADJECTIVES = new Map<string, Country>(
  COUNTRIES.flatMap((country) => country.adjectives.map((word) => [word, country] as const)),
);
/** Whether a word keeps its capital everywhere: "British", "Cuban-American". */
export const keepsCapital = (word: string): boolean =>
  /^\p{Lu}{2}/u.test(word) || isNationality(word.split("-")[0] ?? "") || knownPlace(word) !== undefined;

/** Whether a word says of which country something is: "Russian", "Norwegians". */
export const isNationality = (word: string): boolean =>
  ADJECTIVES.has(word) ||
  ADJECTIVES.has(word.replace(/s$/, "")) ||
  /^(?:European|African|Asian|Arab|Western|Kurdish|Tibetan|Roman|Latino|Hispanic|Muslim|Christian|Jewish|Catholic|Protestant|Republican|Democratic|Democrat|Communist|Socialist|Conservative|Liberal|Labour|Sunni|Shiite|Islamic|Buddhist|Hindu)s?$/.test(
    word,
  );
