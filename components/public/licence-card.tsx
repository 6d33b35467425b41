import { Card } from '@/components/ui/card'
import { licenceAddresses } from '@/lib/domain/publication/licence'
import type { CongressLicence } from '@/lib/queries/public-licences'
import type { Words } from '@/lib/wording/catalogue'
import { grantedBy, licenceOf } from '@/lib/wording/licence-text'

/** What each congress lets anybody do with what it published, in full; and what the law lets anybody do where it granted nothing. */
export function LicenceCard({ all, words }: { all: readonly CongressLicence[]; words: Words }) {
  const { title, public: said } = words.licences
  const { granted, isAnythingWithheld } = grantedBy(all)
  return (
    <Card id="licence" title={title}>
      <div className="stack">
        {all.length > 0 ? (
          <ul>
            {all.map((one) => (
              <li key={one.id}>{licenceOf(one, words)}</li>
            ))}
          </ul>
        ) : null}
        {granted.map((licence) => (
          <div key={licence}>
            <p className="font-semibold">{words.licences.names[licence]}</p>
            <p>{said.texts[licence]}</p>
            {licenceAddresses[licence] ? (
              <p>
                <a href={licenceAddresses[licence]} rel="license" className="inline-flex min-h-11 items-center">
                  {said.fullText}
                </a>
              </p>
            ) : null}
          </div>
        ))}
        {isAnythingWithheld ? (
          <div>
            <p className="font-semibold">{said.none}</p>
            <p>{said.law}</p>
          </div>
        ) : null}
      </div>
    </Card>
  )
}
