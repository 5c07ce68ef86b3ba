import { plusDays } from '@/kernel/civil-days'

/** Days to change one's mind about what was bought at a distance (Directive 2011/83/EU, article 9; 2023/2673). */
export const WITHDRAWAL_DAYS = 14

/** The last day on which what was bought on `boughtOn` may be given back without a reason. */
export const lastWithdrawalDay = (boughtOn: string): string => plusDays(boughtOn, WITHDRAWAL_DAYS)
