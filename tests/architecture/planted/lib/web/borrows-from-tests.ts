import '@/tests/support/people'
