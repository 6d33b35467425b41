import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type VerifyFormProps = { typed: string | undefined; words: Words['verify'] }

/** A plain GET form: it needs no script, and no account. */
export function VerifyForm({ typed, words }: VerifyFormProps) {
  return (
    <form method="get" action="/verify" className="space-y-4">
      <TextField
        label={words.code}
        hint={words.codeHint}
        name="code"
        required
        maxLength={60}
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={typed}
        error={typed ? fill(words.unknownText, { code: typed.slice(0, 60) }) : undefined}
      />
      <Button type="submit" look="main">
        {words.submit}
      </Button>
    </form>
  )
}
