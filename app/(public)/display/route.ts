import { chooseDisplay } from '@/lib/web/choose-display'

export const GET = chooseDisplay
