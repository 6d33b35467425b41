import { expectNoStrangers } from './hostile-ground'

expectNoStrangers(2, 3)
