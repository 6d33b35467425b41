import { CommandButton } from '@/components/ui/command-button'
import type { CoSignView } from '@/lib/queries/get-co-sign'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { DeclineForm } from './decline-form'

type CoSignActsProps = { view: CoSignView; way: { suggestionId: string; token?: string }; words: Words }

/** One's own act: to confirm, to decline, to take it back. */
export function CoSignActs({ view, way, words }: CoSignActsProps) {
  const { coSigning, common, errors } = words
  const { sign } = coSigning
  if (view.mine?.state === 'CONFIRMED')
    return (
      <CommandButton
        command="take-back-co-signature"
        input={{ suggestionId: way.suggestionId }}
        look="danger"
        confirm={{ title: sign.takeBackTitle, text: sign.takeBackText, confirm: sign.takeBack, cancel: common.cancel }}
        doneHref="/delegate"
        words={errors}
      >
        {sign.takeBack}
      </CommandButton>
    )
  return (
    <section className="card no-print border-action border-l-4">
      {view.isCollecting ? (
        <CommandButton
          command="confirm-co-signature"
          input={{ ...way, version: view.version }}
          look="main"
          confirm={{ title: sign.confirmTitle, text: sign.confirmText, confirm: sign.confirm, cancel: common.cancel }}
          doneHref={`/suggestions/${way.suggestionId}/co-sign`}
          words={errors}
        >
          {sign.confirm}
        </CommandButton>
      ) : null}
      <details className="mt-4">
        <summary className="min-h-11 py-2">{sign.declineOpen}</summary>
        <DeclineForm way={way} words={sign} form={formWords(words)} />
      </details>
    </section>
  )
}
