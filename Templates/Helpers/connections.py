from kept_connections import KeptConnections

CONNECTIONS = KeptConnections()
