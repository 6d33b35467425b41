import type { Words } from '@/lib/wording/catalogue'

/** The archive as a data set that search engines for data list. */
export const dataSetData =
  ({ publicOpen: { openData: said }, shell }: Words) =>
  (origin: string): object => ({
    '@type': 'Dataset',
    '@id': `${origin}/public/data`,
    url: `${origin}/public/data`,
    name: `${said.title} · ${shell.systemName}`,
    description: `${said.lead} ${said.inside}`,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: `${origin}/public/data#licence`,
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/zip',
        contentUrl: `${origin}/api/downloads/public/data.zip`,
      },
    ],
  })
