import type { Label } from "../../article/fact.ts";
import { hasSayingTrait } from "../../lexicon/verbs-of-saying.ts";
import type { Word } from "../document/document.ts";
import { kidsOf } from "../document/tree.ts";
import type { Clause } from "./clauses.ts";

const SCHEDULED =
  /^(?:expected|scheduled|due|set|slated|planned|poised|likely|unlikely|going|planning|preparing)$/;
const INTENDS =
  /^(?:plan|plans|planned|expects?|expected|intends?|intended|hopes?|hoped|aims?|aimed|wants?|wanted|vows?|vowed|promises?|promised|agrees?|agreed|pledges?|pledged|threatens?|threatened|seeks?|sought|decides?|decided|prepares?|offers?|offered|proposes?|proposed|invited|asked|urged|ordered|called|wish|wishes|refuses?|refused|tries|tried|try|attempts?|attempted|chance|effort|efforts|attempt|bid|decision|proposal|promise|pledge|opportunity|ability|right|way|need|needs|needed)$/;
const HEDGES =
  /^(?:allegedly|reportedly|apparently|supposedly|purportedly|seemingly|presumably|alleged|purported|suspected)$/;
const SEEMS = /^(?:appears?|appeared|seems?|seemed)$/;
/** With a negation these leave something open, beside verbs of saying that do. */
const OPEN_VERB =
  /^(?:identify|identified|name|named|release|released|provide|provided|give|given|known|determined|decided|clear|certain|immediately)$/;
const leavesUnsaid = (word: string): boolean => OPEN_VERB.test(word) || hasSayingTrait(word, "opens");
/** What a paper says in its own judgement, of things rather than of people's deeds. */
const JUDGES =
  /^(?:put|underscored?|underscores|underlined?|underlines|highlights?|highlighted|signal(?:s|ed|led)?|reflect(?:s|ed)?|marks?|marked|raises?|raised|demonstrat(?:es|ed)|illustrat(?:es|ed)|cast|casts|fuel(?:s|ed|led)?|stokes?|stoked|heighten(?:s|ed)?|deepens?|deepened|overshadow(?:s|ed)|cement(?:s|ed)?|shatter(?:s|ed)|exposes?|exposed|threatens?|threatened|symboli[sz]e[sd]?|epitomi[sz]e[sd]?|amounts?|amounted|represents?|represented|seems?|seemed|appears?|appeared)$/;
const JUDGING =
  /^(?:historic|rare|unprecedented|dramatic|remarkable|extraordinary|striking|stunning|bold|controversial|surprising|unusual|significant|crucial|key|dangerous|grave|sharp|stark|clear|obvious|symbolic|ambitious|sign|blow|setback|triumph|test|sweeping|embarrassing|shocking|important|major|likely|unlikely|impossible|hard|difficult|easy)$/;
const PERSON_PRONOUN = /^(?:i|he|she|we|they|you|who)$/;

/** What the label of a clause needs to know beside its words. */
export interface LabelContext {
  /** It stands in what a source says or believes. */
  readonly attributed: boolean;
  /** A person or a body acts in it. */
  readonly hasActor: boolean;
}

/**
 * How the article stands to a clause. What a source says is claimed, whatever its words; then come things not said,
 * hedged, expected, judged; the rest the article reports.
 */
export function labelOf(clause: Clause, { attributed, hasActor }: LabelContext): Label {
  if (attributed) return "claimed";
  if (isNotSaid(clause)) return "not-said";
  if (isHedged(clause) || isShown(clause) || clause.verb.quoted) return "claimed";
  if (isExpected(clause)) return "expected";
  return isJudgement(clause, hasActor) ? "characterized" : "reported";
}

function isNotSaid({ sentence, verb, negated, copular }: Clause): boolean {
  if (/^(?:declined|refused)$/.test(sentence.words[verb.head]?.lower ?? "") && leavesUnsaid(verb.lower))
    return true;
  if (copular && /^(?:unclear|unknown|uncertain|unspecified)$/.test(verb.lower)) return true;
  return negated && leavesUnsaid(verb.lower);
}

function isHedged({ sentence, verb, subject }: Clause): boolean {
  if (kidsOf(sentence, verb).some((kid) => HEDGES.test(kid.lower))) return true;
  if (
    subject !== null &&
    kidsOf(sentence, subject).some((kid) => /^(?:alleged|purported|suspected)$/.test(kid.lower))
  )
    return false;
  const above = sentence.words[verb.head];
  if (above === undefined || !/^(?:xcomp|ccomp|advcl)/.test(verb.relation)) return false;
  if (SEEMS.test(above.lower)) return true;
  return hasSayingTrait(above.lower, "rumour") && kidsOf(sentence, above, /^aux:pass$/).length > 0;
}

const PICTURES =
  /^(?:pictures?|footage|videos?|images?|photos?|photographs?|recordings?|clips?|tapes?|films?)$/;

/** "Footage of crowds welcoming him": the pictures are the article's witness, not the article. */
function isShown({ sentence, verb, subject }: Clause): boolean {
  let word: Word | undefined = verb;
  for (let steps = 0; word !== undefined && steps < 5; steps++) {
    if (word !== verb && PICTURES.test(word.lower) && word.index < verb.index) return true;
    if (!/^(?:acl|nmod|ccomp|xcomp|conj)/.test(word.relation)) return false;
    const above: Word | undefined = sentence.words[word.head];
    if (above !== undefined && /^show/.test(above.lower) && word.relation === "ccomp") {
      return kidsOf(sentence, above, /^nsubj/).some((kid) => PICTURES.test(kid.lower)) || subject === null;
    }
    word = above;
  }
  return false;
}

function isExpected({ sentence, verb, auxiliaries }: Clause): boolean {
  if (auxiliaries.some((word) => word.tag === "MD" && !/^(?:can|must)$/.test(word.lower))) return true;
  if (SCHEDULED.test(verb.lower) && auxiliaries.some((word) => /^(?:is|are|'s|'re)$/.test(word.lower)))
    return true;
  const toVerb =
    verb.tag === "VB" && kidsOf(sentence, verb, /^(?:mark|aux)$/).some((kid) => kid.lower === "to");
  const above = sentence.words[verb.head];
  if (!toVerb || above === undefined) return toVerb;
  return (
    SCHEDULED.test(above.lower) ||
    INTENDS.test(above.lower) ||
    !/^(?:managed|began|started|continued|came|went|helped|forced|used|happened|failed|is|was|are|were)$/.test(
      above.lower,
    )
  );
}

function isJudgement({ sentence, verb, subject, copular }: Clause, hasActor: boolean): boolean {
  if (copular) {
    const judging = (word: Word): boolean => JUDGING.test(word.lower);
    return judging(verb) || kidsOf(sentence, verb, /^amod$/).some(judging);
  }
  return !hasActor && subject !== null && !PERSON_PRONOUN.test(subject.lower) && JUDGES.test(verb.lower);
}
