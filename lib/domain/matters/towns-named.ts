type NamedTown = { readonly id: string; readonly name: string }

/** 垛石 of 垛石街道. */
const rootOf = (name: string): string => name.replace(/(?:街道办事处|街道|镇|乡)$/u, '')
const shortestRoot = 2

/**
 * Which towns a title names, by their whole name or by what stands before 街道 and 镇. Where a town is called as the
 * district is, only its whole name counts: 济阳 alone is the district.
 */
export function townsNamed<Town extends NamedTown>(title: string, towns: readonly Town[], district: string): Town[] {
  return towns.filter(({ name }) => {
    const root = rootOf(name)
    return title.includes(name) || (root.length >= shortestRoot && !district.includes(root) && title.includes(root))
  })
}
