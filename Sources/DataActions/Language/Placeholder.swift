// What people write.
