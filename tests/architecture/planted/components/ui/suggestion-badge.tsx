import '@/components/suggestions/form'
