'use client'

import { BrokenPage } from '@/components/shell/broken-page'

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void }

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return <BrokenPage digest={error.digest} tryAgain={retry} />
}
