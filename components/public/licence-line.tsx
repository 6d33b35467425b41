import type { Granted } from '@/lib/domain/publication/licence'
import type { CongressLicence } from '@/lib/queries/public-licences'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type LicenceLineProps = {
  /** of the one congress that the page is about; undefined where it is about all of them */
  own: Granted | null | undefined
  all: readonly CongressLicence[]
  words: Words
}

/** Below each public page: what may be done with it, and the way to the whole of it. */
export function LicenceLine({ own, all, words }: LicenceLineProps) {
  return (
    <p className="border-line border-t pt-3 text-sm">
      <a href="/public/data#licence" className="inline-flex min-h-11 items-center">
        {lineOf(own, all, words)}
      </a>
    </p>
  )
}

function lineOf(own: LicenceLineProps['own'], all: readonly CongressLicence[], { licences }: Words): string {
  const { line, lineOfNone, lineOfSeveral } = licences.public
  const granted = own === undefined ? all.map((one) => one.granted?.licence ?? null) : [own?.licence ?? null]
  const [first = null, ...others] = new Set(granted)
  if (others.length > 0) return lineOfSeveral
  return first ? fill(line, { licence: licences.names[first] }) : lineOfNone
}
