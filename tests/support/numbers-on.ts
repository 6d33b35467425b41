type Shown = { readonly address: string; readonly shown: number }

const link = /<a href="(\/[^"]+)">(?:<span[^>]*>[^<]*<\/span>)?(\d+)[^<]*<\/a>/g
/** The name of a tile opens what its number counts. */
const tile = /<a href="(\/[^"]+)">[^<\d]+<\/a><\/dt><dd[^>]*>(\d+)<\/dd>/g

/** Each address once, with every number that leads there. */
export const numbersOn = (html: string): Shown[] => [
  ...new Map(
    [...html.matchAll(link), ...html.matchAll(tile)].map(([, href = '', shown]) => {
      const address = href.replaceAll('&amp;', '&')
      return [`${address} ${shown}`, { address, shown: Number(shown) }] as const
    }),
  ).values(),
]

/** Cells of tables that hold a number and open nothing. */
export const bareNumbersOn = (html: string): string[] =>
  [...html.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, shown = '']) => shown).filter((shown) => shown !== '0')
