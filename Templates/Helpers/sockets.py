from kept_sockets import KeptSockets

SOCKETS = KeptSockets()
