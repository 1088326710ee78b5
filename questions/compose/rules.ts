/** The rules that make questions, for people: what each looks for and what it asks. */
export const RULES: Readonly<Record<string, string>> = {
  "office of a person":
    "The article gives a person an office beside the name; the question asks for the office.",
};
