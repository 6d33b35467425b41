import { existsSync } from 'node:fs'
import type { FaultKind } from '@/lib/documents/dossier/verify-package'
import { Failure } from './ground/failure'
import { program, say } from './ground/say'

const faults: Record<FaultKind, [string, string]> = {
  unreadable: ['读不出来', 'cannot be read'],
  folder: ['不是一个文件夹的归档包', 'is not the package of one folder'],
  declaration: ['不是 BagIt 1.0 归档包', 'is no BagIt 1.0 package'],
  listed: ['清单上有，包里没有', 'is on the list and not there'],
  unlisted: ['包里有，清单上没有', 'is there and not on the list'],
  content: ['内容被改动过', 'was changed'],
  size: ['件数或者字节数不符', 'does not say how much there is'],
  event: ['这一条经过与校验码不符', 'does not agree with its hash (event)'],
  chain: ['这一条经过与前一条接不上', 'does not follow from the one before (event)'],
  index: ['与卷内目录不符', 'does not agree with the index'],
}

/** Checks a package without database and without network: by nothing but itself. */
await program(async () => {
  const [path, ...more] = process.argv.slice(2)
  if (!path || more.length > 0)
    throw new Failure(
      'usage',
      '用法：npm run verify-dossier -- 归档包.zip',
      'Usage: npm run verify-dossier -- PACKAGE.zip',
    )
  if (!existsSync(path)) throw new Failure('usage', `没有这个文件：${path}`, `No such file: ${path}`)
  const { verifyPackage } = await import('@/lib/documents/dossier/verify-package')
  const found = await verifyPackage(path)
  for (const { kind, where } of found.faults) say(`✗ ${where}：${faults[kind][0]}`, `✗ ${where} ${faults[kind][1]}`)
  if (found.faults.length > 0) return 1
  const { folder, files, events, withheld, last, sha256 } = found
  say(`${folder}：${files} 个文件与清单、目录相符`, `${folder}: ${files} files agree with manifest and index`)
  say(
    `${events} 条经过与校验码相符（其中 ${withheld} 条只有校验码），末条 ${last?.sequence ?? 0}，${last?.hash ?? ''}`,
    `${events} events agree with their hashes (${withheld} of them by hash alone), the last ${last?.sequence ?? 0}, ${last?.hash ?? ''}`,
  )
  say(`归档包校验码 SHA-256：${sha256}`, `SHA-256 of the package: ${sha256}`)
  return 0
})
