/** Companies, papers and bodies that news names without saying what they are: common knowledge, our own list. */
const BODIES = new Set(
  `Microsoft|Google|Alphabet|Facebook|IBM|Intel|Cisco|Oracle|Netflix|Twitter|YouTube|Instagram|WhatsApp|Snapchat|TikTok|
  Uber|Airbnb|Tesla|SpaceX|Boeing|Airbus|Lockheed|Raytheon|Northrop|Toyota|Honda|Nissan|Hyundai|Kia|Volkswagen|BMW|
  Daimler|Fiat|Renault|Peugeot|Volvo|Chrysler|General Motors|General Electric|Siemens|Philips|Nokia|Ericsson|Samsung|
  Sony|Panasonic|Toshiba|Hitachi|Huawei|Xiaomi|Lenovo|Dell|Compaq|Hewlett-Packard|Xerox|Kodak|Motorola|Qualcomm|Nvidia|
  Mozilla|Yahoo|eBay|PayPal|Adobe|Intuit|Walmart|Wal-Mart|Costco|Kmart|Sears|Ikea|Starbucks|McDonald's|Coca-Cola|Pepsi|
  PepsiCo|Nestle|Nestlé|Unilever|Danone|Kraft|Kellogg|Hershey|Cadbury|Heinz|Anheuser-Busch|Heineken|Philip Morris|Nike|
  Adidas|Exxon|ExxonMobil|Chevron|BP|Total|Gazprom|Rosneft|Lukoil|Aramco|Petrobras|Pemex|Halliburton|Enron|Monsanto|Bayer|
  Pfizer|Merck|Novartis|Roche|AstraZeneca|GlaxoSmithKline|Moderna|BioNTech|Citigroup|Citibank|JPMorgan|Goldman Sachs|
  Morgan Stanley|Merrill Lynch|Wells Fargo|Barclays|HSBC|UBS|Credit Suisse|Deutsche Bank|Lehman Brothers|AIG|Allianz|
  Moody's|Nasdaq|AT&T|Verizon|Comcast|Vodafone|Disney|Viacom|Paramount|Pixar|Foxconn|Alibaba|Tencent|Baidu|Lufthansa|
  Qantas|Aeroflot|FedEx|UPS|Maersk|Bombardier|Caterpillar|
  Reuters|Bloomberg|Xinhua|Tass|Interfax|Kyodo|Yonhap|BBC|CNN|NBC|ABC|CBS|NPR|PBS|MSNBC|C-SPAN|Al Jazeera|
  Pravda|Izvestia|Le Monde|Der Spiegel|El Pais|Newsweek|Forbes|Politico|BuzzFeed|Wikinews|Wikipedia|WikiLeaks|
  Hamas|Hezbollah|Fatah|Taliban|al-Qaida|al-Qaeda|Al Qaeda|Boko Haram|Sinn Fein|Likud|Greenpeace|Unicef|UNICEF|Interpol|
  Labour|Scientology|Congress|Parliament`
    .split("|")
    .map((name) => name.trim()),
);
/** Whether a name is a well-known body of people: "Microsoft", "Hamas". */
export const isKnownBody = (name: string): boolean => BODIES.has(name.replace(/’/g, "'"));

/** Capitals that are no bodies: time zones, devices, measures, exclamations. */
const NO_BODIES =
  /^(?:A\.?M|P\.?M|GMT|UTC|[ECMP][SD]T|BST|CET|TV|DVDs?|CDs?|DNA|RNA|HIV|AIDS|GDP|GNP|CPI|DAX|FTSE|CEOs?|CFO|COO|USB|LED|HTML|PDF|IQ|GPS|ATMs?|SUVs?|UFOs?|VIPs?|IDs?|OK|BC|AD|BCE|CE|IOU|FAQ|DIY|RIP|SOS|AK|WMD|ICBMs?|STD|IPO|LBO|OTC|R&D|Q&A|IE\d*|[A-Z]\d+)$/;
export const isNoBody = (name: string): boolean => NO_BODIES.test(name);

/** Names that end so are of plans, laws, prizes and events. */
const WORKS =
  /^(?:Plan|Act|Bill|Law|Code|Amendment|Treaty|Agreement|Accord|Accords|Pact|Protocol|Convention|Declaration|Constitution|Program|Programme|Project|Initiative|Award|Awards|Prize|Medal|Cup|Trophy|Series|Bowl|Games|Olympics|Fair|Festival|Day|Week|Index|Average|War|Crisis|Revolution|Era|Age|Strategy|Report|Summit|Conference|Forum)$/;
export const isWorkWord = (word: string): boolean => WORKS.test(word);
