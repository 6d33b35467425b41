const placeEnds = /(?:镇|乡|街道|村|社区|河|湖|水库|公园|小区|小学|中学|学校|医院|路|街|大道|片区|桥)$/u

type SharedRuns = { readonly words: readonly string[]; readonly places: readonly string[] }

/** The longest runs of two characters and more that stand in both; those that end like a place are places. */
export function sharedRuns(left: readonly string[], right: readonly string[]): SharedRuns {
  const whole = right.join('\n')
  const runs = [...new Set(left.flatMap((part) => runsIn(part, whole)))]
  const longest = runs.filter((run) => !runs.some((other) => other !== run && other.includes(run)))
  const isPlace = (run: string) => run.length > 2 && placeEnds.test(run)
  return { words: longest.filter((run) => !isPlace(run)), places: longest.filter(isPlace) }
}

function runsIn(part: string, whole: string): string[] {
  const found: string[] = []
  for (let at = 0; at < part.length - 1; ) {
    let length = 2
    if (!whole.includes(part.slice(at, at + length))) {
      at += 1
      continue
    }
    while (at + length < part.length && whole.includes(part.slice(at, at + length + 1))) length += 1
    found.push(part.slice(at, at + length))
    at += length
  }
  return found
}
