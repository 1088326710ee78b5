import { expect, it } from "vitest";
import { baseOf } from "../../../questions/lexicon/verb-forms.ts";
import {
  hasSayingTrait,
  tellsOfSpeech,
  verbOfSaying,
  VERBS_OF_SAYING,
} from "../../../questions/lexicon/verbs-of-saying.ts";

it.each([
  ["say", "say says said saying"],
  ["admit", "admit admits admitted admitting"],
  ["deny", "deny denies denied denying"],
  ["write", "write writes wrote written writing"],
  ["foresee", "foresee foresees foresaw foreseen foreseeing"],
  ["quip", "quip quips quipped quipping"],
  ["aver", "aver avers averred averring"],
  ["whisper", "whisper whispers whispered whispering"],
  ["signal", "signal signals signaled signalled signaling signalling"],
  ["emphasize", "emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising"],
  ["testify", "testify testifies testified testifying"],
  ["relay", "relay relays relayed relaying"],
])("%s has the forms %s", (lemma, forms) => {
  expect(verbOfSaying(lemma)?.forms).toEqual(forms.split(" "));
});

it("has one row a verb, no form that belongs to two, and forms that lead back to their verb", () => {
  const lemmas = VERBS_OF_SAYING.map(({ lemma }) => lemma);
  const forms = VERBS_OF_SAYING.flatMap((verb) => verb.forms);
  expect(new Set(lemmas).size).toBe(lemmas.length);
  expect(new Set(forms).size).toBe(forms.length);
  for (const { lemma, forms } of VERBS_OF_SAYING)
    for (const form of forms.filter((one) => /(?:ed|ing)$/.test(one) && one !== lemma))
      expect(baseOf(form, form.endsWith("ing") ? "VBG" : "VBD").replace(/ise$/, "ize")).toBe(
        lemma.replace(/ise$/, "ize"),
      );
});

it("knows a verb by any of its forms, and nothing else", () => {
  expect(verbOfSaying("admitted")?.lemma).toBe("admit");
  expect(verbOfSaying("opened")).toBeUndefined();
  expect(verbOfSaying("constructor")).toBeUndefined();
  expect(hasSayingTrait("denied", "denies")).toBe(true);
  expect(hasSayingTrait("said", "denies")).toBe(false);
  expect(hasSayingTrait("opened", "after")).toBe(false);
  expect(["said", "alleged", "believed", "opened"].map(tellsOfSpeech)).toEqual([true, true, false, false]);
});
