import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A file, and in a collection which of its fonts. */
export type LetterFont = { readonly path: string; readonly name?: string }
export type LetterFonts = {
  readonly body: LetterFont
  readonly title: LetterFont
  /** asked in turn for a sign that the first does not have */
  readonly spare: readonly LetterFont[]
}

/** Files that the house has put there, such as the fonts of official documents that it has a licence for. */
type NamedFonts = { readonly LETTER_FONT?: string | undefined; readonly LETTER_TITLE_FONT?: string | undefined }

const packaged = (name: string): LetterFont => ({
  path: join(process.cwd(), 'node_modules', '@expo-google-fonts', 'noto-serif-sc', ...name.split('/')),
})

const onMachines: readonly LetterFont[] = [
  '/usr/share/fonts/opentype/noto',
  '/usr/share/fonts/noto-cjk',
  '/usr/share/fonts/google-noto-serif-cjk-fonts',
].map((folder) => ({ path: join(folder, 'NotoSerifCJK-Regular.ttc'), name: 'NotoSerifCJKsc-Regular' }))

const isThere = ({ path }: LetterFont): boolean => existsSync(path)

/** What the house names goes first, then what came with the packages, then what the machine has; null where there is none. */
export function letterFonts({ LETTER_FONT, LETTER_TITLE_FONT }: NamedFonts = {}): LetterFonts | null {
  const named = LETTER_FONT ? [{ path: LETTER_FONT }] : []
  const found = [...named, packaged('400Regular/NotoSerifSC_400Regular.ttf'), ...onMachines].filter(isThere)
  const [body, ...spare] = found
  if (!body) return null
  const titles = [
    ...(LETTER_TITLE_FONT ? [{ path: LETTER_TITLE_FONT }] : []),
    packaged('700Bold/NotoSerifSC_700Bold.ttf'),
  ]
  return { body, title: titles.find(isThere) ?? body, spare }
}
