/** Which part of the room of flows is open; kept while the desk is. */
import { create } from 'zustand';

export type FlowsRoom = 'paths' | 'groups' | 'rules';

export const useFlows = create<{ readonly room: FlowsRoom }>(() => ({ room: 'paths' }));
