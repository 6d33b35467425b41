/** Marks that are not seen, or that turn what is seen around: a name with them says something else than it shows. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufeff]/gu
const forbiddenOnDisk = /[<>:"|?*\\/]/g
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const longestStem = 100

/**
 * The name as it is kept, shown and offered for saving: the last part of a path, without what a disk or a header
 * could read as something else. The extension is the one the content proved.
 */
export function cleanFileName(given: string, extension: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const { stem } = partsOf(last.replace(unseen, ''))
  const plain = stem
    .replace(forbiddenOnDisk, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const short = [...plain].slice(0, longestStem).join('').trim()
  const safe = short === '' ? 'file' : reserved.test(short.split('.')[0] ?? '') ? `_${short}` : short
  return `${safe}.${extension}`
}

/** 'docx' of '报告.DOCX'; empty without one. */
export function extensionOf(given: string): string {
  return partsOf((given.split(/[\\/]/).at(-1) ?? '').replace(unseen, '').trim()).extension
}

function partsOf(name: string): { stem: string; extension: string } {
  const found = /^(.*)\.([A-Za-z0-9]{1,8})$/s.exec(name.trim())
  return found ? { stem: found[1] ?? '', extension: (found[2] ?? '').toLowerCase() } : { stem: name, extension: '' }
}
