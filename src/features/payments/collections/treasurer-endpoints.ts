import type { Endpoint } from 'payload'

export const treasurerEndpoints: Omit<Endpoint, 'root'>[] = []
