import { expectNoStrangers } from './hostile-ground'

expectNoStrangers(1, 3)
