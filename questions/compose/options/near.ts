/** Something with the words that carry its meaning. */
export interface WithMatter {
  readonly matter: ReadonlySet<string>;
}

/** Finds what shares words with a set of words, without looking at what shares none. */
export interface Near<Item extends WithMatter> {
  /** Each item that shares a word, with the share of the asked words that it has, 0 to 1; in the order of the items. */
  sharing(asked: ReadonlySet<string>): readonly { readonly item: Item; readonly share: number }[];
}

export function indexMatter<Item extends WithMatter>(items: readonly Item[]): Near<Item> {
  const places = new Map<string, number[]>();
  for (const [place, { matter }] of items.entries())
    for (const word of matter) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else known.push(place);
    }
  return {
    sharing(asked) {
      const counts = new Map<number, number>();
      for (const word of asked)
        for (const place of places.get(word) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
      return [...counts]
        .sort(([a], [b]) => a - b)
        .flatMap(([place, count]) => {
          const item = items[place];
          return item === undefined ? [] : [{ item, share: count / asked.size }];
        });
    },
  };
}
