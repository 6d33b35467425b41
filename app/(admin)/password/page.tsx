import { ChangePasswordForm } from '@/components/administration/change-password-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { currentWords } from '@/lib/web/current-words'
import { nothingMore, read } from '@/lib/web/read'

export default async function PasswordPage() {
  const { actor } = await read(nothingMore, null)
  const words = await currentWords()
  const { password } = words.administration
  return (
    <Shell actor={actor} words={words} title={password.title} lead={password.lead} width="reading">
      <Card>
        <ChangePasswordForm words={password} errors={words.errors} />
      </Card>
    </Shell>
  )
}
