const dictionary = new Intl.Collator('zh-u-co-pinyin')

/** As a reader looks a name up; the id only where two have one name. */
export function byName<Named extends { name: string; unitId: string }>(one: Named, other: Named): number {
  return dictionary.compare(one.name, other.name) || (one.unitId < other.unitId ? -1 : 1)
}
