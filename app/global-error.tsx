'use client'

import './globals.css'
import { BrokenPage } from '@/components/shell/broken-page'

type GlobalErrorProps = { error: Error & { digest?: string } }

export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="zh-CN">
      <body>
        <BrokenPage digest={error.digest} tryAgain={() => location.reload()} />
      </body>
    </html>
  )
}
