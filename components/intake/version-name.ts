import type { KeptVersion } from '@/lib/queries/get-versions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

/** 第 2 次提交（2022年3月1日 10:00）, or what is being written now. */
export function versionName(
  one: KeptVersion,
  versions: readonly KeptVersion[],
  timeZone: string,
  { intake, language }: Words,
): string {
  if (!one.handedInAt) return intake.versions.written
  const number = versions.findIndex(({ version }) => version === one.version) + 1
  return fill(intake.versions.handedIn, { number, at: instantText(one.handedInAt, timeZone, language) })
}
