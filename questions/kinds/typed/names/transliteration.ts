import { remembering } from "../../../../base/remember.ts";

/**
 * One name, written by different systems of romanization. Words on one line are the same word of the other
 * script as these systems and the press that follows them write it:
 *  - Korean: Revised Romanization (2000), McCune-Reischauer (1937), and the usage of North Korea;
 *  - Russian and Ukrainian: BGN/PCGN (1947, 2019), ALA-LC, ICAO Doc 9303, and the older press spellings;
 *  - Arabic and Persian: ALA-LC, BGN/PCGN (1956), and press spellings;
 *  - Chinese: Hanyu Pinyin (ISO 7098), Wade-Giles, and the postal spellings.
 * A name in another language ("Volodymyr" for "Vladimir") is another spelling of the person, not of the word:
 * it belongs in the pack.
 */
const WORDS = `
  alexander aleksandr alexandr aleksander
  dmitri dmitry dimitri
  vladimir wladimir
  peter pyotr piotr petr
  tsar czar tzar
  kyiv kiev kyyiv
  kharkiv kharkov
  odesa odessa
  lviv lvov
  dnipro dnepr
  luhansk lugansk
  mykolaiv nikolaev nikolayev
  zaporizhzhia zaporizhia zaporozhye zaporizhzhya
  chornobyl chernobyl
  donbas donbass
  mohammed muhammad mohammad mohamed muhammed mohamad
  ahmed ahmad
  hussein hussain husain hossein husayn
  hassan hasan
  abdullah abdallah abdulla
  yusuf yousef youssef yousuf
  ibrahim ebrahim
  khaled khalid
  omar umar
  osama usama
  mustafa mostafa moustafa
  nasser nasir naser
  mahmoud mahmud
  saleh salih
  suleiman sulaiman sulayman
  jamal gamal
  gaddafi qaddafi gadhafi qadhafi kadafi gadafi
  sisi sissi
  rouhani ruhani rohani
  raisi raeisi
  haniyeh haniya
  nasrallah nasralla
  faisal feisal faysal
  hezbollah hizbullah hizballah hezballah
  qaeda qaida
  taliban taleban
  quran koran
  mecca makkah
  tehran teheran
  marrakech marrakesh
  netanyahu netanyahou
  haim chaim
  yitzhak itzhak yitzchak
  beijing peking
  nanjing nanking
  tianjin tientsin
  qingdao tsingtao
  chongqing chungking
  xinjiang sinkiang
  macau macao
  pyongyang pyeongyang phyongyang
  busan pusan
  daegu taegu
  incheon inchon
  kaesong gaeseong
  panmunjom panmunjeom
`;

const KOREAN_FAMILIES = `
  kim gim
  ri lee yi rhee li
  pak park bak
  choe choi
  jong jung chung chong jeong
  kang gang
  jo cho
  yun yoon
  jang chang
  rim im lim
  han
  o oh
  so seo suh
  sin shin
  kwon gwon
  an ahn
  hwang
  song
  ryu yu yoo
  hong
  jon jeon chon chun
  ko koh go
  mun moon
  son sohn
  pae bae
  paek baek paik
  ho heo hur huh
  nam
  ro roh noh
  sim shim
`;

const KOREAN_SYLLABLES = `
  un eun
  jong jung jeong chong chung
  hui hee hi
  son seon sun
  yong young yeong
  hyon hyun hyeon
  chol cheol chul
  kyong kyung gyeong
  yo yeo
  sol seol
  ju joo
  su soo
  song seong sung
  myong myung myeong
  sok seok suk
  chun choon
  u woo
`;

/** Whole names whose words do not pair off one by one. */
const NAMES = [
  ["mao zedong", "mao tse tung"],
  ["zhou enlai", "chou en lai"],
  ["deng xiaoping", "teng hsiao ping"],
  ["chiang kai shek", "jiang jieshi"],
] as const;

/** The first word of each line stands for the line. */
function indexLines(lines: string): ReadonlyMap<string, string> {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" "));
  return new Map(rows.flatMap((row) => row.map((word) => [word, row[0] ?? word])));
}

const sameWord = indexLines(WORDS);
const koreanFamily = indexLines(KOREAN_FAMILIES);
const koreanSyllable = indexLines(KOREAN_SYLLABLES);
const sameName = new Map<string, string>(NAMES.flatMap(([pinyin, wade]) => [[wade, pinyin]]));

/** Whether a word is a Korean family name in one of its spellings. */
export function isKoreanFamily(word: string): boolean {
  return koreanFamily.has(word);
}

/**
 * Endings and letters that the systems for Russian and Ukrainian write differently (BGN/PCGN "Zelenskyy",
 * press "Zelensky", ICAO "Zelenskii"; "Natalia", "Natalya", "Nataliya"; "Lavrov", "Lavroff").
 */
function foldSlavic(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/^tch/, "ch")
    .replace(/shch/g, "sch")
    .replace(/kh/g, "h")
    .replace(/ks/g, "x")
    .replace(/tz/g, "ts")
    .replace(/ff$/, "v")
    .replace(/(?<=.)[yij]+(?=[au])/g, "y")
    .replace(/^ye|(?<=.)y[eo]/g, "e")
    .replace(/(?<=[aeou])[yij]+(?![aeou])/g, "i")
    .replace(/[yij]+$/, "i");
}

/** A given name of two syllables that is written as one word ("Sunhee") taken apart, where both are known. */
function splitSyllables(word: string): string[] {
  if (koreanSyllable.has(word) || koreanFamily.has(word)) return [word];
  const ends = Array.from({ length: word.length }, (_, index) => index);
  const end = ends.find((at) => koreanSyllable.has(word.slice(0, at)) && koreanSyllable.has(word.slice(at)));
  return end === undefined ? [word] : [word.slice(0, end), word.slice(end)];
}

/** One spelling for all romanizations of a name's words; two names are the same when their spellings are. */
export const foldRomanization = (words: readonly string[]): readonly string[] => foldJoined(words.join(" "));

const foldJoined = remembering((joined): readonly string[] => {
  const whole = sameName.get(joined);
  if (whole !== undefined) return whole.split(" ");
  const words = joined.split(" ");
  const looksKorean =
    words.length > 1 && (isKoreanFamily(words[0] ?? "") || isKoreanFamily(words.at(-1) ?? ""));
  if (!looksKorean) return words.map((word) => sameWord.get(word) ?? foldSlavic(word));
  const syllables = words.flatMap(splitSyllables);
  return syllables.map((word, index) => {
    const mayBeFamily = index === 0 || index === syllables.length - 1;
    return (mayBeFamily ? koreanFamily.get(word) : undefined) ?? koreanSyllable.get(word) ?? word;
  });
});
