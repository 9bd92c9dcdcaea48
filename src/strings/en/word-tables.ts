import type * as vietnamese from "../vi/word-tables";

export const wrongEntries: typeof vietnamese.wrongEntries = {
  synonyms: (entry) =>
    `“${entry}” lacks words that say the same. Write them with “=” between them, such as “soan thao = du thao”.`,
  abbreviations: (entry) => `“${entry}” lacks a short form or what it stands for. Write “VB = van ban”.`,
  shortForm: (entry) =>
    `“${entry}” has a short form that is not one word. Write it in letters and digits alone, as in “VB = van ban”.`,
  together: (entry) => `“${entry}” lacks one of two kinds of documents. Write “ke hoach + du toan”.`,
  repeated: (entry) =>
    `“${entry}” has a word that another entry of the table has. Write each word once: leave one out, or join the two.`,
};

export const wordGroups: typeof vietnamese.wordGroups = {
  content: "Words about the work (W203, W204, W206, W401)",
  likeness: "Words for near duplicates (W302, W303) and approved catalogues",
  outputs: "Words for several outputs in one row (W201)",
};

export const wordKinds: typeof vietnamese.wordKinds = {
  vagueOutput: "Vague outputs",
  vagueTask: "Vague work",
  leading: "Leading and approving work",
  operating: "No leading, although it begins like it",
  demanding: "Work that is not N1",
  simple: "Work that is not N4 or N5",
  synonyms: "Words that say the same",
  abbreviations: "Short forms",
  fillers: "Fillers, left out of the comparison",
  telling: "Words that make another product",
  documents: "Kinds of documents, always an output",
  ambiguous: "Kinds of documents that another one may be about",
  together: "Two kinds that are one output together",
  prefixes: "Words before the kind of a document",
  containers: "Wholes of several papers, one output",
  labels: "Labels, no output",
  qualifiers: "Words that only say more about the output before",
};

export const entryForms: typeof vietnamese.entryForms = {
  synonyms: "Write “soan thao = du thao = bien soan”.",
  abbreviations: "Write “VB = van ban”.",
  together: "Write “ke hoach + du toan”.",
};
