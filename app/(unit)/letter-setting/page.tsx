import { LetterSettingForm } from '@/components/letters/letter-setting-form'
import { SignOffSettingForm } from '@/components/letters/sign-off-setting-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { getLetterSetting } from '@/lib/queries/get-letter-setting'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export default async function LetterSettingPage() {
  const { actor, data } = await read(getLetterSetting, null)
  const words = await currentWords()
  const { signOff } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/letter-setting"
      title={signOff.setting.title}
      lead={signOff.setting.lead}
    >
      {data.congress ? (
        <Card title={signOff.setting.congress}>
          <p className="mb-3">
            {data.congress.governmentChecks
              ? fill(signOff.setting.checksNow, { reason: data.congress.reason })
              : signOff.setting.checksNotNow}
          </p>
          <SignOffSettingForm
            key={String(data.congress.governmentChecks)}
            governmentChecks={data.congress.governmentChecks}
            words={signOff.setting}
            form={formWords(words)}
          />
        </Card>
      ) : null}
      {data.units.map((unit) => (
        <Card key={unit.id} title={unit.name}>
          <LetterSettingForm unit={unit} words={words} form={formWords(words)} />
        </Card>
      ))}
    </Shell>
  )
}
