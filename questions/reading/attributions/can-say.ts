import type { Sentence, Word } from "../document/document.ts";
import { isBodyWord } from "../gazetteer/offices.ts";
import { isPersonNoun } from "../gazetteer/person-nouns.ts";
import { knownPlace } from "../gazetteer/places.ts";
import { kidsOf } from "../document/tree.ts";

/** What is written, shown or found tells something: "the report says". */
const DOCUMENTS =
  /^(?:account|accounts|ad|ads|advertisement|advertisements|affidavit|agreement|allegations|analys[ie]s|announcement|announcements|application|assessment|calculations?|caption|claims?|communication|communications|complaint|complaints|conclusion|conclusions|constitution|convention|declaration|document|documents|documentation|documentary|editorial|estimates?|evaluation|examination|exhibition|figures|filings?|findings?|information|inspection|instructions|intelligence|investigation|investigations|letters?|listing|manifesto|meeting|notification|numbers|opinion|opinions|order|petition|poll|polls|polling|posting|postings|presentation|projections?|publication|publications|quotation|recording|recordings|regulation|regulations|reporting|resolution|results|ruling|rulings|section|statements?|statistics|summary|survey|surveys|testimony|transcript|writing|writings)$/;
const SHOWN =
  /^(?:article|blog|book|clip|data|diary|email|essay|evidence|file|files|film|footage|interview|journal|lawsuit|manuscript|memo|memoir|memorandum|message|messages|newsletter|note|notes|paper|papers|post|posts|record|records|report|reports|reviews?|slides?|speech|stud(?:y|ies)|suit|text|tweets?|video|videos|website)$/;
/** Whether something written or shown tells it: "which report", never "who". */
export const isDocument = (noun: string): boolean => DOCUMENTS.test(noun) || SHOWN.test(noun);

/** Bodies and groups whose names end as abstract nouns do. */
const BODIES =
  /^(?:administration|alliance|association|audience|board|building|campaign|coalition|commission|community|constituency|corporation|delegation|department|directorate|establishment|faction|federation|foundation|government|institution|leadership|majority|management|ministry|minority|nation|opposition|organi[sz]ation|parliament|partnership|population|public|regiment|resistance|station|union|university)s?$/;
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ing|ure)s?$/;
const THINGS =
  /^(?:adoption|attack|attempt|bomb|case|crash|crisis|death|deal|downturn|effort|event|explosion|fact|gain|home|index|key|loss|losses|market|matter|move|path|phrase|place|plan|policy|position|problem|problems|process|prospect|reason|reasons|route|secret|share|shares|stock|story|success|thing|things|trade|violence|water|way|word|words|work|world)$/;

/** Whether a noun can only be somebody who speaks, or something that is read: a name, an office, a body, a report. */
export const isSpeaker = ({ tag, lower, text }: Word): boolean =>
  /^NNPS?$/.test(tag)
    ? knownPlace(text) === undefined
    : /^NNS?$/.test(tag) &&
      (isPersonNoun(lower) || isBodyWord(lower) || BODIES.test(lower) || isDocument(lower));

/** Whether somebody or something can be a source: no "adoption", "days", "nobody"; a name always can. */
export function canSay(sentence: Sentence, word: Word): boolean {
  if (!/^NNS?$/.test(word.tag)) return true;
  const { lower } = word;
  if (kidsOf(sentence, word, /^det/).some((kid) => kid.lower === "no")) return false;
  if (isPersonNoun(lower) || isBodyWord(lower) || DOCUMENTS.test(lower) || BODIES.test(lower)) return true;
  return !THINGS.test(lower) && !ABSTRACT.test(lower);
}
