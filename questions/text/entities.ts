/** Signs as web pages write them: "&eacute;", "&#233;", "&#xe9;", and what was written so twice: "&amp;eacute;". */

/** One sign; a lone "&" and "AT&T" are none. What opens no known sign is found too, and stays as it is. */
export const ENTITY_PATTERN = /&(?:amp;){0,3}(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,24}\d{0,2});/;

const pairs = (list: string): readonly (readonly [string, string])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [name = "", code = ""] = row.split(":");
      return [name, String.fromCodePoint(Number.parseInt(code, 16))] as const;
    });

/** Names of signs with their code points; letters with marks follow from their parts. Source: HTML, named characters. */
const NAMED: ReadonlyMap<string, string> = new Map(
  pairs(
    `amp:26 lt:3c gt:3e quot:22 apos:27 nbsp:a0 ensp:2002 emsp:2003 thinsp:2009 hairsp:200a numsp:2007 puncsp:2008
    Tab:9 NewLine:a shy:ad zwnj:200c zwj:200d lrm:200e rlm:200f NoBreak:2060 ZeroWidthSpace:200b
    excl:21 num:23 dollar:24 percnt:25 lpar:28 rpar:29 ast:2a plus:2b comma:2c period:2e sol:2f colon:3a semi:3b
    equals:3d quest:3f commat:40 lsqb:5b lbrack:5b bsol:5c rsqb:5d rbrack:5d Hat:5e lowbar:5f grave:60 lcub:7b
    verbar:7c vert:7c rcub:7d
    iexcl:a1 cent:a2 pound:a3 curren:a4 yen:a5 brvbar:a6 sect:a7 uml:a8 copy:a9 ordf:aa laquo:ab not:ac reg:ae macr:af
    deg:b0 plusmn:b1 pm:b1 sup2:b2 sup3:b3 acute:b4 micro:b5 para:b6 middot:b7 cedil:b8 sup1:b9 ordm:ba raquo:bb
    frac14:bc frac12:bd half:bd frac34:be frac13:2153 frac23:2154 frac15:2155 frac18:215b frac38:215c frac58:215d
    frac78:215e iquest:bf times:d7 divide:f7 div:f7
    AElig:c6 aelig:e6 OElig:152 oelig:153 Oslash:d8 oslash:f8 szlig:df ETH:d0 eth:f0 THORN:de thorn:fe imath:131
    inodot:131 Lstrok:141 lstrok:142 Dstrok:110 dstrok:111 Hstrok:126 hstrok:127 Tstrok:166 tstrok:167 eng:14b ENG:14a
    hyphen:2010 dash:2010 ndash:2013 mdash:2014 horbar:2015 lsquo:2018 rsquo:2019 rsquor:2019 sbquo:201a lsquor:201a
    ldquo:201c rdquo:201d rdquor:201d bdquo:201e ldquor:201e dagger:2020 Dagger:2021 bull:2022 bullet:2022 hellip:2026
    mldr:2026 permil:2030 prime:2032 Prime:2033 lsaquo:2039 rsaquo:203a oline:203e frasl:2044 euro:20ac trade:2122
    numero:2116 circ:2c6 tilde:2dc fnof:192 ohm:3a9 larr:2190 uarr:2191 rarr:2192 darr:2193 harr:2194 minus:2212
    lowast:2217 radic:221a infin:221e asymp:2248 ap:2248 ne:2260 equiv:2261 le:2264 ge:2265 check:2713 star:2606
    starf:2605 phone:260e hearts:2665 spades:2660 clubs:2663 diams:2666 loz:25ca
    Alpha:391 Beta:392 Gamma:393 Delta:394 Omega:3a9 alpha:3b1 beta:3b2 gamma:3b3 delta:3b4 epsilon:3b5 theta:3b8
    lambda:3bb mu:3bc pi:3c0 sigma:3c3 tau:3c4 phi:3c6 chi:3c7 psi:3c8 omega:3c9 Sigma:3a3 Pi:3a0 Phi:3a6 Psi:3a8`,
  ),
);

/** The combining mark of each ending: "eacute" is "e" with one. */
const MARKS: ReadonlyMap<string, string> = new Map(
  pairs(
    `grave:300 acute:301 circ:302 tilde:303 macr:304 breve:306 dot:307 uml:308 ring:30a dblac:30b caron:30c cedil:327
    ogon:328`,
  ),
);

/** What Windows-1252 has where Unicode has controls: pages that write "&#146;" mean its apostrophe. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The character of an entity as it is written, with "&" and ";"; undefined where it opens none. */
export function readEntity(written: string): string | undefined {
  const name = written.replace(/^&(?:amp;)*/, "").slice(0, -1);
  if (name === "") return "&";
  if (name.startsWith("#")) return readCode(/^#[xX]/.test(name) ? `0x${name.slice(2)}` : name.slice(1));
  return NAMED.get(name) ?? readMarked(name);
}

function readCode(digits: string): string | undefined {
  const code = Number(digits);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return code >= 0x80 && code <= 0x9f ? WINDOWS[code - 0x80] : String.fromCodePoint(code);
}

/** A letter with a mark, if Unicode has the two as one. */
function readMarked(name: string): string | undefined {
  const mark = MARKS.get(name.slice(1));
  if (mark === undefined) return undefined;
  const letter = `${name[0] ?? ""}${mark}`.normalize("NFC");
  return letter.length === 1 ? letter : undefined;
}
