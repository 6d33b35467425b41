import type { Words } from '@/lib/wording/catalogue'
import { typeCookie } from '@/lib/wording/display-cookies'
import { type Language, languageCookie } from '@/lib/wording/language'
import { publicAddress } from './public-address'

type PublicSwitchesProps = {
  /** the address of this page with what is chosen in it */
  here: string
  isLarge: boolean
  language: Language
  words: Words['shell']['display']
}

/** Size of type and language without a script: each is a link that comes back here. */
export function PublicSwitches({ here, isLarge, language, words }: PublicSwitchesProps) {
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  const look = 'button button-quiet min-w-11 px-2 max-md:text-sm'
  return (
    <>
      <a
        rel="nofollow"
        className={look}
        href={publicAddress('/display', { [typeCookie]: isLarge ? 'ordinary' : 'large', next: here })}
      >
        <span className="max-md:sr-only">{isLarge ? words.ordinaryType : words.largeType}</span>
        <span className="md:hidden" aria-hidden="true">
          {isLarge ? 'A' : 'A+'}
        </span>
      </a>
      <a
        rel="nofollow"
        className={look}
        lang={other}
        href={publicAddress('/display', { [languageCookie]: other, next: here })}
      >
        <span className="max-md:hidden">{words.otherLanguage}</span>
        <span className="md:hidden">{words.otherLanguageShort}</span>
      </a>
    </>
  )
}
