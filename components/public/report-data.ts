import type { PublicReportRow } from '@/lib/queries/public-reports'
import { licenceData } from './licence-data'

/** The frozen report, with the hash of the text that it was made of. */
export const reportData =
  (report: PublicReportRow, description: string) =>
  (origin: string): object => ({
    '@type': 'Report',
    ...common(report, origin, `${origin}/public/reports/${report.year}?of=${report.id}`),
    name: report.title,
    description,
    encoding: { '@type': 'MediaObject', ...proof(report, origin) },
  })

/** The figures of the year as a data set, out of the same frozen text. */
export const yearData =
  (report: PublicReportRow, name: string, description: string) =>
  (origin: string): object => ({
    '@type': 'Dataset',
    ...common(report, origin, `${origin}/public/years/${report.year}?of=${report.id}`),
    name,
    description,
    temporalCoverage: String(report.year),
    isBasedOn: `${origin}/public/reports/${report.year}?of=${report.id}`,
    distribution: { '@type': 'DataDownload', ...proof(report, origin) },
  })

const common = ({ publishedOn, congress, licence }: PublicReportRow, origin: string, address: string) => ({
  '@id': address,
  url: address,
  inLanguage: 'zh-CN',
  datePublished: publishedOn,
  isAccessibleForFree: true,
  publisher: { '@type': 'GovernmentOrganization', name: congress },
  ...licenceData([licence], origin),
})

const proof = ({ id, hash }: PublicReportRow, origin: string) => ({
  encodingFormat: 'application/json',
  contentUrl: `${origin}/api/downloads/public/reports/${id}/json`,
  sha256: hash,
})
