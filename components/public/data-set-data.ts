import type { CongressLicence } from '@/lib/queries/public-licences'
import type { Words } from '@/lib/wording/catalogue'
import { licenceData } from './licence-data'

/** The archive as a data set that search engines for data list. */
export const dataSetData =
  ({ publicOpen: { openData: said }, shell }: Words, licences: readonly CongressLicence[]) =>
  (origin: string): object => ({
    '@type': 'Dataset',
    '@id': `${origin}/public/data`,
    url: `${origin}/public/data`,
    name: `${said.title} · ${shell.systemName}`,
    description: `${said.lead} ${said.inside}`,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    ...licenceData(
      licences.map(({ granted }) => granted),
      origin,
    ),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/zip',
        contentUrl: `${origin}/api/downloads/public/data.zip`,
      },
    ],
  })
