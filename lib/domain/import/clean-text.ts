const fullWidth = /[\uFF01-\uFF5E]/g
const blank = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g

/** Digits, letters and brackets in their half-width form, one kind of blank, nothing invisible. Chinese commas stay. */
export function halfWidth(text: string): string {
  return text
    .replace(invisible, '')
    .replace(blank, ' ')
    .replace(fullWidth, (sign) =>
      sign === '，' || sign === '；' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
}

export const tidy = (text: string): string => halfWidth(text).replace(/\r\n?/g, '\n').trim()

/** One line without any blank: what two spellings of the same words share. */
export const squeezed = (text: string): string => halfWidth(text).replace(/\s+/g, '')

/** Titles and texts keep their punctuation; only blanks at the edges and line breaks inside go. */
export const oneLine = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim()
