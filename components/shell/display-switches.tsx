'use client'

import { useRouter } from 'next/navigation'
import type { Words } from '@/lib/wording/catalogue'
import { rememberChoice, typeCookie } from '@/lib/wording/display-cookies'
import { type Language, languageCookie } from '@/lib/wording/language'

type DisplaySwitchesProps = {
  language: Language
  words: Words['shell']['display']
}

export function DisplaySwitches({ language, words }: DisplaySwitchesProps) {
  const router = useRouter()
  const toggleType = () => {
    const root = document.documentElement
    const next = root.dataset.type === 'large' ? 'ordinary' : 'large'
    root.dataset.type = next
    rememberChoice(typeCookie, next)
  }
  const toggleLanguage = () => {
    rememberChoice(languageCookie, language === 'en' ? 'zh-CN' : 'en')
    router.refresh()
  }
  return (
    <>
      <button type="button" className="button button-quiet min-w-11 px-2 max-md:text-sm" onClick={toggleType}>
        <TypeLabel className="in-data-[type=large]:hidden" name={words.largeType} sign="A+" />
        <TypeLabel className="not-in-data-[type=large]:hidden" name={words.ordinaryType} sign="A" />
      </button>
      <button
        type="button"
        className="button button-quiet min-w-11 px-2 max-md:text-sm"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={toggleLanguage}
      >
        <span className="max-md:hidden">{words.otherLanguage}</span>
        <span className="md:hidden">{words.otherLanguageShort}</span>
      </button>
    </>
  )
}

/** On a phone the sign is seen and the name is heard. */
function TypeLabel({ className, name, sign }: { className: string; name: string; sign: string }) {
  return (
    <span className={className}>
      <span className="max-md:sr-only">{name}</span>
      <span className="md:hidden" aria-hidden="true">
        {sign}
      </span>
    </span>
  )
}
