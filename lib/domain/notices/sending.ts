/** How often a message is offered to a receiver that does not answer, over some three hours. */
export const sendingAttempts = 12
