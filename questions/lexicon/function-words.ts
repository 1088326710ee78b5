/** Words that stand in any text, in small letters. */
const listOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const ARTICLES = listOf("a an the");

/** Words that say nothing of what a text is about; those of the product's own frames ("true or false") among them. */
export const FUNCTION_WORDS = listOf(
  "and or but nor so if than then that which who whom whose what when where why how many much long of to in on at " +
    "by for from with without into over under about after before between during since until as off up down out is " +
    "are was were be been being am do does did done has have had having will would shall should may might must can " +
    "could not no it its he she they them his her their him this these those there i we you one same such another " +
    "own only also just more most less fewer least some any all each every both own going goes go put " +
    "true false type name say says said tell tells told present presents article following",
);
