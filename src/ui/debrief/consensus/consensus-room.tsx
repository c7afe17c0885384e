/** placeholder */ export function ConsensusRoom() {
  return null;
}
