/**
 * Verbs that make a source: someone says, claims, believes. The class tells how the article stands to the content:
 * "speech" (it was said), "claim" (said, and open whether true), "belief" (held, not always said).
 */
export type ReportingClass = "speech" | "claim" | "belief";

const FORMS: Readonly<Record<ReportingClass, string>> = {
  speech: `say says said saying tell tells told telling add adds added adding note notes noted noting explain explains
    explained explaining remark remarks remarked state states stated stating announce announces announced announcing report
    reports reported reporting write writes wrote written writing recall recalls recalled reply replies replied respond
    responds responded tweet tweets tweeted confirm confirms confirmed confirming reveal reveals revealed revealing disclose
    discloses disclosed acknowledge acknowledges acknowledged acknowledging concede concedes conceded conceding admit admits
    admitted admitting stress stresses stressed emphasize emphasizes emphasized emphasise emphasised testify testifies
    testified comment commented continue continues continued observe observes observed point points pointed joke jokes joked
    quip quips quipped declare declares declared declaring post posted posts conclude concludes concluded concluding agree
    agrees agreed complain complains complained lament laments lamented reiterate reiterates reiterated repeat repeated repeats
    recount recounts recounted interject interjected shout shouted ask asks asked describe describes described hail hails hailed
    call calls called praise praised praises`,
  claim: `claim claims claimed claiming allege alleges alleged alleging argue argues argued arguing insist insists insisted
    insisting contend contends contended assert asserts asserted asserting maintain maintains maintained suggest suggests
    suggested suggesting warn warns warned warning predict predicts predicted predicting deny denies denied denying accuse
    accuses accused estimate estimates estimated estimating vow vows vowed vowing pledge pledges pledged pledging promise
    promises promised promising boast boasts boasted charge charges charged caution cautions cautioned signal signaled
    signalled tout touted imply implies implied threaten threatens threatened counter counters countered dispute disputes
    disputed speculate speculates speculated project projects projected forecast forecasts propose proposed urge urges urged
    demand demands demanded`,
  belief: `believe believes believed believing think thinks thought hope hopes hoped hoping expect expects expected expecting
    fear fears feared doubt doubts doubted find finds found show shows showed shown showing indicate indicates indicated
    indicating know knows knew learn learned feel feels felt worry worries worried hear heard understand understands understood
    consider considers considered decide decided determine determined hold holds mean means see sees suspect suspects
    suspected assume assumes assumed anticipate anticipates anticipated realize realizes realized want wants`,
};

const CLASS_OF = new Map<string, ReportingClass>(
  Object.entries(FORMS).flatMap(([name, forms]) =>
    forms
      .trim()
      .split(/\s+/)
      .map((form) => [form, name as ReportingClass] as const),
  ),
);

/** Forms that tell of speech or claim, not of belief. */
export const isReporting = (form: string): boolean => {
  const name = CLASS_OF.get(form);
  return name === "speech" || name === "claim";
};

/** The class of a verb form in small letters; undefined for every other word. */
export const reportingClass = (form: string): ReportingClass | undefined => CLASS_OF.get(form);
