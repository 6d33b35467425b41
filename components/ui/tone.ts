export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad' | 'still'
