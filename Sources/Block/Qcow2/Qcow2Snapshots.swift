/// An internal snapshot.
struct Qcow2Snapshot {
}
/// A bitmap.
struct Qcow2StoredBitmap {
}
