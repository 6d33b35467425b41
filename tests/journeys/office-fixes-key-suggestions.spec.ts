import { expect, type Page, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSound, signedIn, words } from '../support/browser'
import { handedOver } from '../support/handed-over'

const { keySuggestions } = words
const { meeting, nominate, revoke, ways } = keySuggestions

test('the office nominates, the directors’ meeting fixes, head and leader see it, another meeting revokes', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const title = '关于整治村口公交站排水的建议'
  const { suggestionId } = await handedOver(browser, title, [
    { unit: '区交通运输局', role: 'LEAD' },
    { unit: '区城乡水务局', role: 'ASSIST' },
  ])
  const page = `/suggestions/${suggestionId}`
  const office = await signedIn(browser, 'office1')
  await office.goto(page)
  await office.getByRole('link', { name: ways.nominate }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(nominate.title)
  await office.getByRole('button', { name: nominate.submit, exact: true }).click()
  await expect(office.getByRole('alert').first()).toBeVisible()
  await expectSound(office)
  await office.getByLabel(keySuggestions.grounds.COMPLEX).check()
  await office.getByLabel(nominate.reason, { exact: true }).fill('涉及交通和水务两个单位，雨季前需要完成。')
  await office.getByRole('button', { name: nominate.submit, exact: true }).click()
  await office.waitForURL(/key-suggestions\?view=nominated/)
  await expect(office.getByRole('link', { name: title })).toBeVisible()
  await expectSound(office)

  const delegate = await signedIn(browser, 'delegate1')
  await delegate.goto(page)
  await expect(delegate.getByText(keySuggestions.card.pending)).toHaveCount(0)

  await office.getByRole('link', { name: keySuggestions.meetingLink }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(meeting.title)
  await office.getByLabel(meeting.heldOn).fill('2023-01-06')
  await office.getByLabel(meeting.name).fill('第十九届人大常委会第十次主任会议')
  await office.getByLabel(meeting.minutesNumber).fill('主任会议纪要〔2023〕1号')
  await office.getByLabel(meeting.decision).last().selectOption({ label: meeting.decisions.FIX })
  await office.getByRole('button', { name: meeting.submit }).click()
  await expect(office.getByText(words.validation['leader-required']).first()).toBeVisible()
  await expectSound(office)
  await office.getByLabel(meeting.leader).selectOption({ index: 1 })
  await office.getByLabel(meeting.days).fill('14')
  await office.getByRole('button', { name: meeting.submit }).click()
  await office.waitForURL(/\/key-suggestions$/)
  await expect(office.getByRole('link', { name: title })).toBeVisible()
  await expectSound(office)

  const head = await signedIn(browser, 'head1', 'phone')
  await head.goto(page)
  await expect(head.getByRole('heading', { name: keySuggestions.card.title })).toBeVisible()
  await expectSound(head)
  await head.goto('/assignments')
  const row = head.getByRole('row').filter({ hasText: title })
  await expect(row.getByText(keySuggestions.mark, { exact: true })).toBeVisible()
  await expectSound(head)

  await supervises(office, head, delegate, page)

  const leader = await signedIn(browser, 'leader1', 'phone')
  await leader.goto('/leader')
  await expect(leader.getByRole('heading', { name: keySuggestions.led.title })).toBeVisible()
  await expect(leader.getByText(title).first()).toBeVisible()
  await expectSound(leader)
  await leader.goto('/key-suggestions')
  await expectSound(leader)

  await office.goto(page)
  await office.getByRole('link', { name: ways.revoke }).click()
  await office.getByLabel(meeting.heldOn).fill('2023-01-09')
  await office.getByLabel(meeting.name).fill('第十九届人大常委会第十一次主任会议')
  await office.getByLabel(meeting.minutesNumber).fill('主任会议纪要〔2023〕2号')
  await office.getByLabel(revoke.reason).fill('已经并入年度道路工程。')
  await office.getByRole('button', { name: revoke.submit }).click()
  await office.waitForURL(new RegExp(`${page}$`))
  await expect(office.getByRole('link', { name: ways.nominate })).toBeVisible()
  await expectSound(office)
})

const { supervision, supervisionForms: forms } = words
const demand = '一月二十日前拿出村口排水改造方案。'

/** Charge, plan, a visit with an opinion, what the unit put right, and the report; then back to where it began. */
async function supervises(office: Page, head: Page, delegate: Page, page: string) {
  const own = `${page}/supervision`
  const opens = async (way: keyof typeof supervision.ways) => {
    await office.goto(own)
    await office.getByRole('link', { name: supervision.ways[way], exact: true }).first().click()
    await expect(office.getByRole('heading', { level: 1 })).toHaveText(supervision.ways[way])
  }
  const sends = async (by: Page, submit: string) => {
    await by.getByRole('button', { name: submit, exact: true }).click()
    await by.waitForURL(new RegExp(`${own}$`))
  }
  await office.goto(page)
  await office.getByRole('link', { name: supervision.link }).click()
  await opens('assign')
  await office.getByLabel(forms.assign.contact).fill('李红 0531-8423')
  await office.getByLabel(fill(forms.assign.head, { unit: '区交通运输局' })).selectOption({ index: 1 })
  await expectSound(office)
  await sends(office, forms.assign.submit)

  await opens('plan')
  await office.getByLabel(forms.plan.goal).fill('雨季以前解决村口公交站积水，方便村民候车。')
  await office.getByLabel(forms.plan.task).fill('完成勘查并确定排水方案。')
  await office.getByLabel(forms.plan.responsible).fill('副局长张磊')
  await office.getByLabel(forms.plan.dueOn).fill('2023-02-10')
  await expectSound(office)
  await sends(office, forms.plan.submit)

  await opens('visit')
  await office.getByLabel(forms.visit.heldOn).fill('2023-01-08')
  await office.getByLabel(forms.visit.place).fill('村口公交站')
  await office.getByLabel(forms.visit.name).fill('李红')
  await office.getByLabel(forms.visit.post).fill('城环工委主任')
  await office.getByLabel(forms.visit.found).fill('站台前积水约十厘米，排水口被堵。')
  await office.getByLabel(forms.visit.judgement).fill('单位还没有安排经费。')
  await office.getByRole('button', { name: forms.visit.addOpinion }).click()
  await office.getByLabel(forms.opinion.demand).fill(demand)
  await office.getByLabel(forms.opinion.dueOn).fill('2023-01-20')
  await expectSound(office)
  await sends(office, forms.visit.submit)

  await head.goto('/unit')
  await head.getByRole('link', { name: new RegExp(demand) }).click()
  await head.getByLabel(supervision.opinions.answers.RECTIFIED).check()
  await head.getByLabel(forms.answer.text).fill('已清掏排水口，改造方案已经报代表工委。')
  await expectSound(head)
  await sends(head, forms.answer.submit)
  await expect(head.getByText('单位还没有安排经费。')).toHaveCount(0)
  await expectSound(head)

  await office.goto(own)
  await office.getByRole('link', { name: fill(supervision.opinions.judgeThis, { demand }) }).click()
  await office.getByLabel(supervision.opinions.verdicts.ACCEPTED).check()
  await sends(office, forms.judge.submit)
  await opens('report')
  await office.getByLabel(forms.report.text).fill('已到现场一次，提出意见一条，已经整改，建议继续督办到雨季。')
  await sends(office, forms.report.submit)
  await expect(office.getByText(supervision.reports.pending)).toBeVisible()
  await expectSound(office)

  await delegate.goto(own)
  await expect(delegate.getByText('站台前积水约十厘米，排水口被堵。')).toBeVisible()
  await expect(delegate.getByText(supervision.opinions.states.ACCEPTED)).toBeVisible()
  await expect(delegate.getByText(supervision.reports.pending)).toHaveCount(0)
}
