print("wirecopy")
