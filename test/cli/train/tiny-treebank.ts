/** A few sentences of our own in CoNLL-U, so that training can be tested without a treebank. */
const SENTENCES = [
  "The/DT/DET/2/det mayor/NN/NOUN/3/nsubj opened/VBD/VERB/0/root the/DT/DET/5/det bridge/NN/NOUN/3/obj ././PUNCT/3/punct",
  "Ann/NNP/PROPN/2/nsubj saw/VBD/VERB/0/root a/DT/DET/4/det dog/NN/NOUN/2/obj in/IN/ADP/6/case Oslo/NNP/PROPN/2/obl ././PUNCT/2/punct",
  "The/DT/DET/2/det dog/NN/NOUN/4/nsubj:pass was/VBD/AUX/4/aux:pass found/VBN/VERB/0/root ././PUNCT/4/punct",
  "Police/NNS/NOUN/2/nsubj said/VBD/VERB/0/root that/IN/SCONJ/6/mark the/DT/DET/5/det mayor/NN/NOUN/6/nsubj left/VBD/VERB/2/ccomp ././PUNCT/2/punct",
  "A/DT/DET/2/det man/NN/NOUN/3/nsubj arrived/VBD/VERB/0/root yesterday/NN/NOUN/3/obl:unmarked who/WP/PRON/6/nsubj sang/VBD/VERB/2/acl:relcl ././PUNCT/3/punct",
];

function rows(sentence: string): string {
  return sentence
    .split(" ")
    .map((word, i) => {
      const [form, tag, upos, head, relation] = word.split("/") as [string, string, string, string, string];
      return [i + 1, form, "_", upos, tag, "_", head, relation, "_", "_"].join("\t");
    })
    .join("\n");
}

export const TINY_TREEBANK = SENTENCES.map(
  (sentence, i) => `# sent_id = ${i + 1}\n${rows(sentence)}\n\n`,
).join("");
