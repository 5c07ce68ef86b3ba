/** The zone in which the association reads its calendar: membership terms and "today" are civil dates here. */
export const TIME_ZONE = 'Europe/Brussels'
