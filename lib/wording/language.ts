export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

export const languageCookie = 'language'
export const defaultLanguage: Language = 'zh-CN'

export function languageOf(text: string | undefined): Language {
  return languages.find((language) => language === text) ?? defaultLanguage
}
