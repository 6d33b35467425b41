import { getSuggestion } from '@/lib/queries/get-suggestion'

export const Form = () => getSuggestion
