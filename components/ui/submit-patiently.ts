import { type Answer, submitCommand } from './submit-command'

const attempts = 8
const pause = 600

/** Where a whole hall taps at once, whoever finds the house busy waits a moment and comes again under the same key. */
export async function submitPatiently<Result>(
  ...[name, input, key, words]: Parameters<typeof submitCommand>
): Promise<Answer<Result>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await submitCommand<Result>(name, input, key, words)
    const isBusy = !answer.ok && (answer.code === 'busy' || answer.code === 'still-running')
    if (!isBusy || attempt >= attempts) return answer
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random()) * attempt))
  }
}
